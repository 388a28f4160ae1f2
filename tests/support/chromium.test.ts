import { afterEach, describe, expect, it, vi } from 'vitest';
import { findChromium } from './chromium';

describe('finding a Chromium', () => {
	afterEach(() => vi.unstubAllEnvs());

	it('takes the one that CHROMIUM_PATH names', async () => {
		vi.stubEnv('CHROMIUM_PATH', process.execPath);
		expect(await findChromium()).toEqual({ path: process.execPath, kind: 'given' });
	});

	it('says so when CHROMIUM_PATH leads nowhere, instead of taking another', async () => {
		vi.stubEnv('CHROMIUM_PATH', '/no/such/chromium');
		await expect(findChromium()).rejects.toThrow('CHROMIUM_PATH is set to /no/such/chromium');
	});
});
