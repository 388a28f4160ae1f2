/** More than a mail has lines. */
const MOST = 2_000;

/** The same question about the same line of a mail is answered once, whoever of its readers asks. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
	const known = new Map<string, Answer>();
	return (text) => {
		const found = known.get(text);
		if (found !== undefined || known.has(text)) return found as Answer;
		if (known.size >= MOST) known.clear();
		const fresh = answer(text);
		known.set(text, fresh);
		return fresh;
	};
}
