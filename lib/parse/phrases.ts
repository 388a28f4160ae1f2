/**
 * Words and phrases to look for in short texts, as a list or separated by `|`; case and what comes between words don't matter, so
 * "real estate" is found in "Real-Estate". As regular expressions such lists cost the form a millisecond or two each:
 * the browser compiles them again at every opening.
 */
export class Phrases {
	private readonly phrases: ReadonlySet<string>;
	private readonly longest: number;

	constructor(list: string | readonly string[]) {
		const phrases = (typeof list === 'string' ? list.split('|') : list).map((phrase) => wordsOf(phrase));
		this.phrases = new Set(phrases.map((words) => words.join(' ')));
		this.longest = Math.max(...phrases.map((words) => words.length));
	}

	/** True when the text has one of the phrases as whole words, anywhere. */
	areIn(text: string): boolean {
		const words = wordsOf(text);
		return words.some((_word, at) => this.standAt(words, at));
	}

	/** True when the text begins with one of the phrases, as whole words. */
	begin(text: string): boolean {
		return this.standAt(wordsOf(text), 0);
	}

	/** True when the text is one of the phrases, without a word more. */
	are(text: string): boolean {
		return this.phrases.has(wordsOf(text).join(' '));
	}

	private standAt(words: string[], at: number): boolean {
		let phrase = '';
		for (const word of words.slice(at, at + this.longest)) {
			phrase += phrase ? ` ${word}` : word;
			if (this.phrases.has(phrase)) return true;
		}
		return false;
	}
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\w+/g) ?? [];
