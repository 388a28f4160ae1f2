import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { moved } from '@/lib/lead/moved';
import type { Rule } from '@/lib/lead/rule';
import type { SetUp } from '../capture-form/capture-form';
import { useText } from '../text';
import { ByBrokerage } from './by-brokerage';
import { useFocusNext } from './focus';
import { focusAfterMove } from './move-buttons';
import { focusAfterRemoval } from './remaining';
import { RuleForm } from './rule-form';
import { RuleLines, RuleRow } from './rule-row';
import type { Save } from './save';
import { Section } from './section';

interface RulesSectionProps {
	setUp: SetUp;
	onSave: Save<Rule>;
	onRemove: Save<string>;
	onOrder: Save<string[]>;
	/** The part that tries the rules. */
	children: ComponentChildren;
}

/** Which pages go where by themselves: the brokerage's rules, then the user's own, in the order in which they are asked. */
export function RulesSection({ setUp, children, ...on }: RulesSectionProps) {
	const text = useText();
	const { managed } = setUp;
	const isManaged = ({ id }: Rule) => managed.ruleIds.includes(id);
	const own = setUp.rules.filter((rule) => !isManaged(rule));
	const given = setUp.rules.filter(isManaged);
	return (
		<Section id="rules" title={text('options_rules_title')} hint={text('options_rules_hint')}>
			{given.length > 0 && (
				<>
					<ByBrokerage name="rules" />
					<ol class="rows" aria-label={text('options_rules_of_brokerage')}>
						{given.map((rule) => (
							<li key={rule.id} class="row">
								<div class="what">
									<RuleLines rule={rule} setUp={setUp} />
								</div>
							</li>
						))}
					</ol>
				</>
			)}
			<OwnRules rules={own} setUp={setUp} {...on} />
			{children}
		</Section>
	);
}

type OwnRulesProps = Omit<RulesSectionProps, 'children'> & { rules: readonly Rule[] };

function OwnRules({ rules, setUp, onSave, onRemove, onOrder }: OwnRulesProps) {
	const text = useText();
	const [isAdding, setAdding] = useState(false);
	const ids = rules.map(({ id }) => id);
	const { root, focusNext } = useFocusNext<HTMLDivElement>(`${isAdding} ${ids.join()}`);
	const trying = async (failing: ReturnType<Save<unknown>>) => {
		const failure = await failing;
		if (failure) focusNext();
		return failure;
	};
	const add = async (rule: Rule) => {
		focusNext(`edit-${rule.id}`);
		const failure = await trying(onSave(rule));
		if (!failure) setAdding(false);
		return failure;
	};
	const close = () => {
		focusNext('add');
		setAdding(false);
	};
	const move = (from: number, to: number) => {
		focusNext(...focusAfterMove(from, to, String(ids[from])));
		void trying(onOrder(moved(ids, from, to)));
	};
	const remove = (id: string) => {
		focusNext(...focusAfterRemoval(ids, id));
		return trying(onRemove(id));
	};
	return (
		<div ref={root}>
			{setUp.rules.length === 0 && !isAdding && <p class="soft empty">{text('options_rules_empty')}</p>}
			<ol class="rows" aria-label={text('options_rules_title')}>
				{rules.map((rule, place) => (
					<RuleRow
						key={rule.id}
						rule={rule}
						setUp={setUp}
						place={place}
						count={rules.length}
						onSave={onSave}
						onRemove={() => remove(rule.id)}
						onMove={(to) => move(place, to)}
					/>
				))}
			</ol>
			{isAdding ? (
				<RuleForm setUp={setUp} onSave={add} onCancel={close} />
			) : (
				<button type="button" data-focus="add" onClick={() => setAdding(true)}>
					{text('options_rule_add')}
				</button>
			)}
		</div>
	);
}
