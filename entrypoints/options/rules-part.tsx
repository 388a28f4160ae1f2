import { RuleTry } from '@/components/options/rule-try';
import { RulesSection } from '@/components/options/rules-section';
import { useText } from '@/components/text';
import { send } from '@/lib/messages/send';
import type { SetUp } from '@/lib/setup/set-up';
import type { useOutcome } from './outcome';
import { latestTried, triedOutcome } from './try-rules';

/** The routing rules, and their trial. */
export function RulesPart({ setUp, run }: { setUp: SetUp; run: ReturnType<typeof useOutcome>['run'] }) {
	const text = useText();
	return (
		<RulesSection
			setUp={setUp}
			onSave={(rule) => run(() => send('saveRule', { rule }))}
			onRemove={(id) => run(() => send('removeRule', { id }))}
			onOrder={(ids) => run(() => send('orderRules', { ids }))}
		>
			<RuleTry outcomeOf={(page) => triedOutcome(page, setUp, text)} latest={latestTried} />
		</RulesSection>
	);
}
