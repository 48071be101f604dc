import { createInterface } from "node:readline/promises"
import { Writable } from "node:stream"
import { Complaint } from "./complaint.mjs"

/**
 * Asks the person at the terminal.
 * @param {string} question
 * @throws {Complaint} when nobody is there to answer
 */
export function ask(question) {
  return answer(question, process.stdout)
}

/**
 * The same without showing what is typed.
 * @param {string} question
 */
export async function askSecret(question) {
  process.stdout.write(`${question}: `)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const secret = await answer(question, silent)
  process.stdout.write("\n")
  return secret
}

/** @param {string} question @param {NodeJS.WritableStream} output */
async function answer(question, output) {
  if (!process.stdin.isTTY)
    throw new Complaint(`${question} is missing and there is no terminal to ask at; see --help.`)
  const reader = createInterface({ input: process.stdin, output, terminal: true })
  reader.once("SIGINT", () => process.kill(process.pid, "SIGINT"))
  try {
    return await reader.question(`${question}: `)
  } finally {
    reader.close()
  }
}
