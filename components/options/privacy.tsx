import { useText } from '@/components/text';

/** Where the data is, what leaves, and what is secret. */
export function Privacy() {
	const text = useText();
	return (
		<footer class="section">
			<div class="about">
				<h2>{text('options_privacy_title')}</h2>
			</div>
			<div class="settings soft">
				<p>{text('options_privacy_here')}</p>
				<p>{text('options_privacy_leaves')}</p>
				<p>{text('options_privacy_secrets')}</p>
			</div>
		</footer>
	);
}
