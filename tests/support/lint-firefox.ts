/** The end of `npm run lint:firefox`: reads what Mozilla's linter found in the build; fails for what is not explained here. */
import { text } from 'node:stream/consumers';

const EXPLAINED: Record<string, string> = {
	KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
		'Firefox for Android is not supported: without `gecko_android` the add-on is not offered there.',
	UNSAFE_VAR_ASSIGNMENT: 'Preact’s own code for dangerouslySetInnerHTML, which is used nowhere.',
};

interface Finding {
	code: string;
	message: string;
	file?: string;
}

const { errors, warnings, notices }: Record<'errors' | 'warnings' | 'notices', Finding[]> = JSON.parse(
	await text(process.stdin),
);
for (const { code, message, file = '' } of [...errors, ...warnings, ...notices]) {
	const why = EXPLAINED[code];
	console.log(`${code} ${file}: ${why ?? message}`);
	if (!why) process.exitCode = 1;
}
console.log(`${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices`);
