import { TokenField } from '@/components/parts/token-field';
import { useText } from '@/components/text';
import type { Settings } from '@/lib/setup/settings';
import { Changeable } from '../layout/by-brokerage';
import { Place } from '../layout/place';
import type { Save } from '../save';
import { SourceList } from './source-list';

interface DefaultsPlaceProps {
	settings: Settings;
	/** Changes a list as it is at that moment: two quick edits never undo each other. */
	onTags: Save<(tags: readonly string[]) => string[]>;
	onSources: Save<(sources: readonly string[]) => string[]>;
}

/** What every new lead begins with. */
export function DefaultsPlace({ settings, onTags, onSources }: DefaultsPlaceProps) {
	const text = useText();
	return (
		<Place title={text('options_defaults_title')} hint={text('options_defaults_hint')}>
			<section class="stack-of-cards" aria-labelledby="tags">
				<h2 class="group-title" id="tags">
					{text('field_tags')} <span class="small soft">{text('options_tags_hint')}</span>
				</h2>
				<Changeable name="tags">
					<div class="card pad">
						<TokenField
							label={text('form_add_tag')}
							placeholder={text('form_add_tag')}
							words={settings.defaultTags}
							onChange={(change) => void onTags(change)}
						/>
					</div>
				</Changeable>
			</section>
			<section class="stack-of-cards" aria-labelledby="sources">
				<h2 class="group-title" id="sources">
					{text('options_sources_title')} <span class="small soft">{text('options_sources_hint')}</span>
				</h2>
				<Changeable name="leadSources">
					<SourceList sources={settings.leadSources} onChange={onSources} />
				</Changeable>
			</section>
		</Place>
	);
}
