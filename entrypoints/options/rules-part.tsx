import { RuleTry } from '@/components/options/rules/rule-try';
import { RulesPlace } from '@/components/options/rules/rules-place';
import { useText } from '@/components/text';
import { send } from '@/lib/messages/send';
import type { SetUp } from '@/lib/setup/set-up';
import type { Run } from './outcome';
import { latestTried, triedOutcome } from './try-rules';

/** The routing rules, and their trial. */
export function RulesPart({ setUp, run }: { setUp: SetUp; run: Run }) {
	const text = useText();
	return (
		<RulesPlace
			setUp={setUp}
			onSave={(rule) => run(() => send('saveRule', { rule }))}
			onRemove={(id) => run(() => send('removeRule', { id }))}
			onOrder={(ids) => run(() => send('orderRules', { ids }))}
		>
			<RuleTry outcomeOf={(page) => triedOutcome(page, setUp, text)} latest={latestTried} />
		</RulesPlace>
	);
}
