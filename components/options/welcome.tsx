import { useText } from '@/components/text';

const STEPS = [
	['channel', '#channels'],
	['me', '#me'],
	['listing', undefined],
] as const;

/** What to do first, while there is no channel. */
export function Welcome() {
	const text = useText();
	return (
		<section class="welcome" aria-labelledby="welcome">
			<h2 id="welcome">{text('options_welcome_title')}</h2>
			<p>{text('options_welcome_hint')}</p>
			<ol>
				{STEPS.map(([step, target]) => (
					<li key={step}>
						<strong>
							{target ? <a href={target}>{text(`options_welcome_${step}`)}</a> : text(`options_welcome_${step}`)}
						</strong>
						<span class="soft">{text(`options_welcome_${step}_hint`)}</span>
					</li>
				))}
			</ol>
		</section>
	);
}
