import { processEnvironment, readConfig, type Config } from '../config';
import { openRegister, type OpenRegister } from '../open-register';

/** Opens the register that the environment names, runs the work on it, and closes it whatever happens. */
export async function withRegister<Value>(
  work: (register: OpenRegister, config: Config) => Promise<Value>,
): Promise<Value> {
  const config = readConfig(processEnvironment());
  const register = await openRegister(config, (message) => process.stderr.write(`${message}\n`));
  try {
    return await work(register, config);
  } finally {
    await register.database.close();
  }
}
