const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Gives the terminal back where a signal ends the process before somebody else sees to that.
 * @returns leaves it to them
 */
export function leaveOnSignal(leave: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    leave();
    forget();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return forget;
}
