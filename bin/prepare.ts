import { getPayload } from 'payload';
import { loadEnvironment, runCommand } from './entry.ts';

// Started again after the supervisor's death, it must not meet its former self at the same database.
process.on('disconnect', () => process.exit(1));

// Drafts, uploads and password hashes are nobody else's on this machine.
process.umask(0o077);

await runCommand(async () => {
  const { dataDir, demo, admin } = loadEnvironment();
  // The configuration reads the variables that `loadEnvironment` completes.
  const { default: config } = await import('../cms/payload.config.ts');
  const { prepareDatabase } = await import('../cms/setup/prepare-database.ts');
  const payload = await getPayload({ config, disableOnInit: true });
  try {
    await prepareDatabase({
      payload,
      dataDir,
      demo,
      adminEmail: admin?.email,
      adminPassword: admin?.password,
      report: console.log,
    });
  } finally {
    await payload.destroy();
  }
});
process.exit();
