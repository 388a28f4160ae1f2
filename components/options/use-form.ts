import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useProblemFocus } from '@/components/focus';
import type { Save } from './save';

interface Problem {
	/** Absent when it is about the whole form. */
	field?: string;
	code: string;
}

interface FormRules<T extends object, P extends Problem> {
	/** What is saved, in the form's terms; what a new entry begins with. */
	initial: T;
	/** What keeps it from being saved. */
	problems: (value: T) => readonly P[];
	save: Save<T>;
	/** A new entry is saved when it is submitted; one that exists, as it is changed. */
	isNew?: boolean;
	/** Called when all that was typed is saved and the form was submitted. */
	onDone?: () => void;
}

/**
 * When a change is saved: what is chosen at once, what is typed after a pause or when its field is left, and what would
 * move the form to another place when all of the form is left.
 */
type When = 'now' | 'soon' | 'later';

/** How long typing rests before it is saved. Milliseconds. */
const SOON = 600;

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * A form that is saved as it is filled in. What isn't right is not saved and says so, once the user has had the time to get
 * it right. While something is typed, a change from elsewhere doesn't touch it.
 */
export function useForm<T extends object, P extends Problem>(rules: FormRules<T, P>) {
	const { initial, problems, isNew = false, onDone } = rules;
	const root = useRef<HTMLFormElement>(null);
	const [edited, setEdited] = useState<T>();
	const [isTried, setTried] = useState(false);
	const [tries, setTries] = useState(0);
	useProblemFocus(root, tries);
	const value = edited ?? initial;
	const latest = useRef({ rules, value, kept: initial });
	latest.current = { rules, value, kept: edited ? latest.current.kept : initial };
	const saving = useSaving(latest, isNew, () => setTried(true));
	useEffect(() => {
		// It is on disk now, perhaps written otherwise; under the cursor nothing is rewritten.
		const hasFocus = root.current?.contains(document.activeElement);
		if (!isNew && isSame(latest.current.value, latest.current.kept) && !hasFocus) setEdited(undefined);
	}, [JSON.stringify(initial)]);
	const edit = (part: Partial<T>, when: When = 'soon') => {
		latest.current.value = { ...latest.current.value, ...part };
		setEdited(latest.current.value);
		saving.plan(when);
	};
	const submit = async () => {
		if (await saving.keep(true)) onDone?.();
		else if (problems(latest.current.value).length > 0) setTries((before) => before + 1);
	};
	return {
		value,
		edit,
		/** What to say by now. */
		problems: isTried ? problems(value) : [],
		/** All that is wrong, also what is not said yet. */
		found: problems(value),
		formProps: {
			ref: root,
			noValidate: true,
			onSubmit: (event: Event) => {
				event.preventDefault();
				void submit();
			},
			onFocusOut: ({ relatedTarget }: FocusEvent) =>
				saving.leave(relatedTarget instanceof Node && root.current?.contains(relatedTarget)),
		},
	};
}

interface Latest<T extends object> {
	rules: { problems: (value: T) => readonly Problem[]; save: Save<T> };
	/** As it is typed. */
	value: T;
	/** As it is saved, as far as this form knows. */
	kept: T;
}

/** Saves what is typed, when its time has come; `onProblems` is called when it can't be. */
function useSaving<T extends object>(latest: { current: Latest<T> }, isNew: boolean, onProblems: () => void) {
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	/** Something waits until the form is left. */
	const isHeld = useRef(false);
	/** False when it can't be saved; `isAsked` also saves a new entry that is as it began. */
	const keep = async (isAsked = false): Promise<boolean> => {
		clearTimeout(timer.current);
		const { rules, value, kept } = latest.current;
		if (isSame(value, kept) && !(isAsked && isNew)) return true;
		if (rules.problems(value).length > 0) {
			onProblems();
			return false;
		}
		latest.current.kept = value;
		isHeld.current = false;
		const failure = await rules.save(value);
		if (failure && latest.current.kept === value) latest.current.kept = kept;
		return !failure;
	};
	const leave = (isInside = false) => {
		if (!isNew && !(isInside && isHeld.current)) void keep();
	};
	useLeaving(() => leave());
	return {
		keep,
		leave,
		plan: (when: When) => {
			clearTimeout(timer.current);
			isHeld.current ||= when === 'later';
			if (isNew || isHeld.current) return;
			if (when === 'now') void keep();
			else timer.current = setTimeout(() => void keep(), SOON);
		},
	};
}

/** What was typed last is saved too when the form goes, or the whole page. */
function useLeaving(leave: () => void): void {
	const latest = useRef(leave);
	latest.current = leave;
	// Not a plain effect: that would be undone only after the next frame.
	useLayoutEffect(() => {
		const listen = () => latest.current();
		addEventListener('pagehide', listen);
		return () => {
			removeEventListener('pagehide', listen);
			listen();
		};
	}, []);
}
