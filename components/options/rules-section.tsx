import type { ComponentChildren } from 'preact';
import { useText } from '@/components/text';
import type { Rule } from '@/lib/setup/rule';
import type { SetUp } from '@/lib/setup/set-up';
import { ByBrokerage } from './by-brokerage';
import { RuleForm } from './rule-form';
import { RuleLines, RuleRow } from './rule-row';
import type { Save } from './save';
import { Section } from './section';
import { useEditableList } from './use-editable-list';

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

function OwnRules({ rules, setUp, ...changes }: OwnRulesProps) {
	const text = useText();
	const list = useEditableList(rules, changes);
	return (
		<div ref={list.root}>
			{setUp.rules.length === 0 && !list.isAdding && <p class="soft empty">{text('options_rules_empty')}</p>}
			<ol class="rows" aria-label={text('options_rules_title')}>
				{rules.map((rule, place) => (
					<RuleRow
						key={rule.id}
						rule={rule}
						setUp={setUp}
						place={place}
						count={rules.length}
						onSave={changes.onSave}
						onRemove={() => list.remove(rule.id)}
						onMove={(to) => list.move(place, to)}
					/>
				))}
			</ol>
			{list.isAdding ? (
				<RuleForm setUp={setUp} onSave={list.add} onCancel={list.cancel} />
			) : (
				<button type="button" data-focus="add" onClick={list.begin}>
					{text('options_rule_add')}
				</button>
			)}
		</div>
	);
}
