/**
 * An npm command as the program to run: the npm that started this command, or the one on the path. NODE_ENV=production
 * would make it leave out what builds and tests need.
 * @param {string[]} args
 * @returns {{ command: string, args: string[], env: NodeJS.ProcessEnv }}
 */
export function npm(args) {
  const { npm_execpath: cli, NODE_ENV: _, ...env } = process.env
  return cli ? { command: process.execPath, args: [cli, ...args], env } : { command: "npm", args, env }
}
