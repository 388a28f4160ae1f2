import { useText } from '@/components/text';

/** How many leads are only on this computer: removing the extension deletes them, and no browser lets it ask first. */
export function OpenLeads({ waiting, attention }: { waiting: number; attention: number }) {
	const text = useText();
	if (waiting + attention === 0) return null;
	return (
		<section class="welcome" aria-labelledby="open-leads">
			<h2 id="open-leads">{text('options_open_title')}</h2>
			<p>
				{waiting > 0 && <a href="leads.html?show=waiting">{text('options_open_waiting', waiting.toLocaleString())}</a>}
				{waiting > 0 && attention > 0 && ' · '}
				{attention > 0 && (
					<a href="leads.html?show=needs-you">{text('options_open_attention', attention.toLocaleString())}</a>
				)}
			</p>
			<p class="soft">{text('options_open_hint')}</p>
		</section>
	);
}
