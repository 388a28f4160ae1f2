/** The end of `npm run check`: fails for a function that is too long with its markup, which the linter does not count. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './places';

/** Lines. The linter's own limit in `.biome.jsonc` is the same. */
const LIMIT = 50;

interface Extent {
	/** From 1. */
	line: number;
	lines: number;
}

function functionsIn(file: string): Extent[] {
	const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
	const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true, kind);
	const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
	const extents: Extent[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isFunctionLike(node) && 'body' in node && node.body) {
			const line = lineAt(node.getStart());
			extents.push({ line, lines: lineAt(node.end) - line + 1 });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return extents;
}

const files = ['entrypoints', 'components', 'lib']
	.flatMap((room) =>
		readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
	)
	.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

for (const file of files)
	for (const { line, lines } of functionsIn(file))
		if (lines > LIMIT) {
			console.log(`${file}:${line}: a function of ${lines} lines with its markup (at most ${LIMIT})`);
			process.exitCode = 1;
		}
