import { Icon, Mark } from '@/components/parts/icon';
import { useRichText } from '@/components/rich-text';
import { useText } from '@/components/text';

/** A drawing of the browser's bar: where the button is, and how it stays there. */
export function Pinning() {
	const text = useText();
	const rich = useRichText();
	return (
		<div class="pinning">
			<div class="toolbar" aria-hidden="true">
				<span class="address" />
				<Mark />
				<span class="puzzle">
					<Icon name="i-puzzle" />
				</span>
			</div>
			<p class="small soft">
				{rich('options_welcome_pin', <Icon name="i-puzzle" size={14} />, <b>{text('extensionName')}</b>)}
			</p>
		</div>
	);
}
