import { useText } from '@/components/text';
import type { Lead } from '@/lib/lead/lead';
import { CopyButton } from './copy-button';

interface NextStepsProps {
	payload: Lead;
	onCopy: (text: string) => Promise<void>;
}

/** A lead that may have arrived: look first, then decide. */
export function NextSteps({ payload, onCopy }: NextStepsProps) {
	const text = useText();
	const { phone_number, email, first_name, last_name } = payload;
	const name = [first_name, last_name].filter(Boolean).join(' ');
	const search = (
		[
			['receipt_copy_phone', phone_number],
			['receipt_copy_email', email],
			['receipt_copy_name', name],
		] as const
	).find(([, value]) => value);
	return (
		<ol class="card steps">
			<li>
				<span class="n">1</span>
				<div>
					{text('receipt_unsure_1', first_name || name || text('known_nameless'))}
					{search?.[1] && (
						<div class="acts">
							<CopyButton words={search[0]} copied={search[1]} onCopy={onCopy} />
						</div>
					)}
				</div>
			</li>
			<li>
				<span class="n">2</span>
				<div>{text('receipt_unsure_2')}</div>
			</li>
			<li>
				<span class="n">3</span>
				<div>{text('receipt_unsure_3')}</div>
			</li>
		</ol>
	);
}
