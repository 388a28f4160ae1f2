import { type AliasOptions, build } from 'vite';
import { ROOT } from './places';

/** A module of the project with all that it imports, as one script that defines a global of that name. */
export async function bundle(path: string, name: string, alias: AliasOptions = { '@': ROOT }): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		resolve: { alias },
		build: { write: false, minify: false, lib: { entry: `${ROOT}${path}`, formats: ['iife'], name } },
	});
	const [output] = Array.isArray(result) ? result : [result];
	const chunk = output && 'output' in output ? output.output[0] : undefined;
	if (chunk?.type !== 'chunk') throw new Error(`${path} gave no script.`);
	return chunk.code;
}
