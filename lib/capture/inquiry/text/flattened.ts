/** Shorter lines are a line also where the breaks were kept. */
const SHORTEST = 120;
const EMAIL = String.raw`[^\s<>()"“”,;:]{1,64}@[^\s<>()"“”,;:]{3,100}`;
const PHONE = String.raw`\+?\(?\d{3}\)?[\s.-]{0,2}\d{3}[\s.-]\d{4}`;
/** Where a line most likely broke: after a sentence, around a quotation, after an email or a phone. */
const BREAKS = [
	/(?<=\p{Ll}[.!?]["”)]?) (?=["“(]?\p{Lu})/gu,
	/ (?=["“][^"“”]{15,1000}["”])|(?<= ["“][^"“”]{15,1000}["”]) /gu,
	new RegExp(`(?<=\\s(?:${EMAIL}|${PHONE})) (?=\\p{Lu}|[|(+\\d])`, 'gu'),
	// "Dana Vale (775) 555-0111": a name and what follows it were on lines of their own.
	new RegExp(`(?<=\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+) (?=${EMAIL}|${PHONE})`, 'gu'),
	// What portals print after a message, and a form's first labels.
	/ (?=(?:Reply (?:to|directly|now)|View (?:it|this|the|all|listing|full|in)|Property (?:Info|Details|Information)|Unsubscribe|Privacy Policy|©|This (?:email|e-mail|message|lead) (?:was|is)|Thanks,|Thank you,|Regards,|Best,)(?:\W|$))/g,
];

/**
 * The lines that a text of one line probably had: the browser's own selection text and some webmail lose line breaks.
 * Undefined for a line that is short enough to be one.
 */
export function unflatten(line: string): string[] | undefined {
	if (line.length < SHORTEST) return undefined;
	const broken = BREAKS.reduce((text, pattern) => text.replace(pattern, '\n'), line);
	return broken
		.split('\n')
		.map((piece) => piece.trim())
		.filter(Boolean);
}
