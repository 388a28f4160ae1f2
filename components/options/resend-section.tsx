import { useText } from '@/components/text';
import { RESEND, type Resend } from '@/lib/setup/settings';
import { Changeable } from './by-brokerage';
import { Section } from './section';

const WORDS = {
	'when-safe': 'options_resend_when_safe',
	ask: 'options_resend_ask',
	always: 'options_resend_always',
} as const satisfies Record<Resend, string>;

/** What is done with a lead of which nobody knows whether it arrived. */
export function ResendSection({ resend, onChange }: { resend: Resend; onChange: (resend: Resend) => void }) {
	const text = useText();
	return (
		<Section id="resend" title={text('options_resend_title')} hint={text('options_resend_hint')}>
			<Changeable name="resend">
				<fieldset>
					<legend class="visually-hidden">{text('options_resend_title')}</legend>
					{RESEND.map((name) => (
						<label key={name} class="choice">
							<input type="radio" name="resend" checked={name === resend} onChange={() => onChange(name)} />
							<span>{text(WORDS[name])}</span>
						</label>
					))}
				</fieldset>
			</Changeable>
		</Section>
	);
}
