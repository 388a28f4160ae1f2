import type { ComponentChildren } from 'preact';
import { Button } from '@/components/parts/button';
import { Mark } from '@/components/parts/icon';
import { useText } from '@/components/text';
import { Place, Setting } from './layout/place';
import { Facts } from './sending/sending-place';

interface AboutPlaceProps {
	version: string;
	/** The keys that open the form, as the browser has them now; empty where the user took them away. */
	openKeys: string;
	/** Copies what support needs to know; nothing in it names anybody. */
	onCopyDiagnostics: () => void;
}

/** The version, the keys, and what becomes of data. */
export function AboutPlace({ version, openKeys, onCopyDiagnostics }: AboutPlaceProps) {
	const text = useText();
	return (
		<Place title={text('options_about_title')}>
			<div class="card about-card">
				<Mark />
				<div>
					<p class="strong">{text('extensionName')}</p>
					<p class="small soft">{text('options_about_version', version)}</p>
				</div>
			</div>
			<div class="card settings">
				<Setting title={text('options_diagnostics_title')} hint={text('options_diagnostics_hint')}>
					<Button icon="i-copy" onClick={onCopyDiagnostics}>
						{text('options_diagnostics_copy')}
					</Button>
				</Setting>
			</div>
			<h2 class="group-title">{text('options_about_keys')}</h2>
			<div class="card rows">
				<Keys keys={openKeys.split('+').filter(Boolean)}>{text('options_about_key_open')}</Keys>
				<Keys keys={[text('key_control'), '↵']}>{text('options_about_key_send')}</Keys>
				<Keys keys={['Alt', 'Shift', '1–9']}>{text('options_about_key_preset')}</Keys>
				<Keys keys={['Esc']}>{text('options_about_key_back')}</Keys>
			</div>
			<h2 class="group-title">{text('options_privacy_title')}</h2>
			<Facts />
			<p>
				<a class="link" href="privacy.html" target="_blank" rel="noopener">
					{text('options_privacy_policy')}
				</a>
			</p>
		</Place>
	);
}

function Keys({ keys, children }: { keys: readonly string[]; children: ComponentChildren }) {
	const text = useText();
	return (
		<div class="row">
			<span class="grow">{children}</span>
			<span class="keys">
				{keys.length === 0 ? (
					<span class="small soft">{text('options_about_key_none')}</span>
				) : (
					keys.map((key) => <kbd key={key}>{key}</kbd>)
				)}
			</span>
		</div>
	);
}
