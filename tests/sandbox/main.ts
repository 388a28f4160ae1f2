import { parseArgs } from 'node:util';
import { CHANNELS } from './rechat/channels';
import { startSandbox } from './sandbox';

/** `npm run sandbox -- [--port 8443] [--keep-alive]`: a local Rechat by itself, until it is interrupted. */
const { values } = parseArgs({ options: { port: { type: 'string' }, 'keep-alive': { type: 'boolean' } } });

const sandbox = await startSandbox({ port: Number(values.port ?? 8443), keepAlive: values['keep-alive'] });
console.log(`A local Rechat answers at ${sandbox.url} (its certificate is self-signed).`);
for (const { accountPath, label, id } of CHANNELS) console.log(`  ${[...accountPath, label].join(' › ')}: ${id}`);
console.log(`To reach it as https://api.rechat.com, start Chromium with
  --host-resolver-rules="MAP api.rechat.com 127.0.0.1:${sandbox.port}" --ignore-certificate-errors`);

process.once('SIGINT', () => sandbox.stop());
process.once('SIGTERM', () => sandbox.stop());
