import type { ComponentChildren } from 'preact';
import { type MessageKey, useText } from '@/components/text';
import type { Manageable } from '@/lib/setup/policy/managed';
import { useManaged } from './managed-context';

/** Says that a setting is the brokerage's, or that the brokerage suggests it; nothing where it has no say. */
export function ByBrokerage({ name }: { name: Manageable }) {
	const text = useText();
	const managed = useManaged();
	const by = managed.brokerage ?? text('managed_brokerage');
	if (managed.enforced.includes(name)) return <p class="managed">{text('managed_enforced_by', by)}</p>;
	if (!managed.inUse.includes(name)) return null;
	return <p class="managed">{text(WORDS[name] ?? 'managed_suggested_by', by)}</p>;
}

/** Lists are the brokerage's beside the user's own; a single value is only suggested. */
const WORDS: Partial<Record<Manageable, MessageKey>> = {
	channels: 'managed_beside_by',
	roster: 'managed_beside_by',
	rules: 'managed_beside_by',
};

/** A setting that can't be changed where the brokerage enforces it. FORM.md, state K. */
export function Changeable({ name, children }: { name: Manageable; children: ComponentChildren }) {
	const { enforced } = useManaged();
	return (
		<>
			<ByBrokerage name={name} />
			<fieldset disabled={enforced.includes(name)}>{children}</fieldset>
		</>
	);
}
