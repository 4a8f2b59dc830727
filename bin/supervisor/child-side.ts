const graceTime = 6000;

/** To be called by a process that the supervisor starts: runs `stop` once and ends the process with code 0, on
 * SIGTERM, on Ctrl-C and when the supervisor is gone, even by `kill -9`; after 6 seconds it ends in any case. */
export function endsWithParent(stop: () => Promise<void>): void {
  let isStopping = false;
  const end = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), graceTime).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end).on('SIGINT', end);
  if (!process.send) return;
  process.on('disconnect', end);
  // The supervisor may have died while this process was still starting.
  if (!process.connected) end();
}
