/**
 * Writes to standard output and waits until that is done. False when the reader is gone (`| head`), which is not an
 * error.
 *
 * @throws the system's error for anything else, such as a full disk
 */
export function print(text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
      if (!error) resolve(true);
      else if (error.code === 'EPIPE') resolve(false);
      else reject(new Error(`cannot write to standard output: ${error.code}`, { cause: error }));
    });
  });
}
