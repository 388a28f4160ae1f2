import { readFileSync } from 'node:fs';
import { marked } from 'marked';

const read = (file: string) => readFileSync(file, 'utf8');

/** The privacy policy as a page of the extension, with its style; made when the extension is built, from the one text there is. */
export function privacyFiles(): Record<'privacy.html' | 'privacy.css', string> {
	const policy = marked.parse(read('.readme/privacy.md'), { async: false });
	return {
		'privacy.html': `<!DOCTYPE html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<title>Privacy · Send to Rechat</title>
		<link rel="stylesheet" href="/privacy.css">
	</head>
	<body><main>${policy}</main></body>
</html>
`,
		'privacy.css': read('components/tokens.css') + read('components/privacy/privacy.css'),
	};
}
