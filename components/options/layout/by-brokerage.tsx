import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/parts/icon';
import { type MessageKey, useText } from '@/components/text';
import type { Manageable } from '@/lib/setup/policy/managed';
import { useManaged } from './managed-context';

/** A note that a setting is the brokerage's, or that the brokerage suggests it; nothing where it has no say. */
export function ByBrokerage({ name }: { name: Manageable }) {
	const text = useText();
	const { enforced, inUse, brokerage } = useManaged();
	const isEnforced = enforced.includes(name);
	if (!isEnforced && !inUse.includes(name)) return null;
	const words = isEnforced ? 'managed_enforced_by' : (WORDS[name] ?? 'managed_suggested_by');
	return (
		<p class="managed small">
			<Icon name="i-lock" size={12} />
			{text(words, brokerage ?? text('managed_brokerage'))}
		</p>
	);
}

/** Lists are the brokerage's beside the user's own; a single value is only suggested. */
const WORDS: Partial<Record<Manageable, MessageKey>> = {
	channels: 'managed_beside_by',
	roster: 'managed_beside_by',
	rules: 'managed_beside_by',
};

/** A setting that can't be changed where the brokerage enforces it. */
export function Changeable({ name, children }: { name: Manageable; children: ComponentChildren }) {
	const { enforced } = useManaged();
	return (
		<fieldset disabled={enforced.includes(name)}>
			{children}
			<ByBrokerage name={name} />
		</fieldset>
	);
}
