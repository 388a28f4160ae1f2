import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '@/components/text';

interface PastLeadsFoldProps {
	/** True when the form has a listing that can be added to a lead. */
	isListing: boolean;
	children: ComponentChildren;
}

/** Leads sent before, folded in one line: nothing of them is there until somebody asks. */
export function PastLeadsFold({ isListing, children }: PastLeadsFoldProps) {
	const text = useText();
	const [isOpen, setOpen] = useState(false);
	return (
		<details class="past-leads" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{text(isListing ? 'past_add_listing' : 'past_use_person')}</summary>
			{isOpen && children}
		</details>
	);
}
