import type { ComponentChildren } from 'preact';

/** Items under one heading, or under none. */
export interface PickerGroup<Item> {
	title?: string;
	items: readonly Item[];
}

export interface PickerProps<Item> {
	/** What the cell and the search are called. */
	label: string;
	/** What is chosen, as the cell shows it. */
	value: ComponentChildren;
	/** All of it, for the pointer: a long value is cut. */
	title?: string;
	/** By which the page brings the cursor to it. */
	name?: string;
	/** In the search, as long as nothing is typed. */
	placeholder: string;
	/** What is offered for what was typed. */
	find: (typed: string) => readonly PickerGroup<Item>[];
	keyOf: (item: Item) => string;
	isChosen: (item: Item) => boolean;
	draw: (item: Item) => ComponentChildren;
	onChoose: (item: Item) => void;
	/** Several can be chosen: it stays open, and Enter chooses and unchooses. */
	isMultiple?: boolean;
	/** Keys of its own; true when it has dealt with one. `item` is the one that Enter would choose. */
	onKey?: (event: KeyboardEvent, typed: string, item: Item | undefined) => boolean;
	/** Said when nothing is offered, or more than is drawn. */
	status?: (typed: string, offered: number) => string;
	foot?: ComponentChildren;
	/** What is wrong, at the label's end. */
	problem?: string;
	/** Words beside it say what it is: it shows its value only. */
	isBare?: boolean;
}
