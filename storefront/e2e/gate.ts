import { createServer, connect } from "node:net"
import type { AddressInfo, Server, Socket } from "node:net"

/** How a backend can be away: nobody listens, somebody listens and never answers, something in front of it answers for it. */
export type Away = "refusing" | "silent" | "failing"

const BAD_GATEWAY = "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"

/** Stands before the backend, and lets nobody through while it is to be away; the backend itself goes on. */
export class Gate {
  readonly #server: Server
  readonly #backend: URL
  readonly #sockets = new Set<Socket>()
  #port = 0
  #state: Away | "open" = "open"
  /** What the next request has in its address whose answer gets lost. */
  #unheard: string | null = null

  private constructor(backend: URL) {
    this.#backend = backend
    this.#server = createServer((socket) => this.#pass(socket))
  }

  static async before(backendUrl: string): Promise<Gate> {
    const gate = new Gate(new URL(backendUrl))
    await gate.#listen()
    return gate
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** From here on the backend is away; what is under way is cut off. */
  async shut(how: Away): Promise<void> {
    await this.#change(how)
    if (how === "refusing") await this.close()
  }

  async open(): Promise<void> {
    await this.#change("open")
  }

  /** The backend does what is asked for by the next such request, and nobody hears of it. */
  loseAnswerTo(path: string): void {
    this.#unheard = path
  }

  async close(): Promise<void> {
    this.#cutOff()
    if (this.#server.listening) await new Promise((resolve) => this.#server.close(resolve))
  }

  async #change(state: Away | "open"): Promise<void> {
    this.#state = state
    this.#cutOff()
    if (!this.#server.listening) await this.#listen()
  }

  async #listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, "127.0.0.1", resolve))
    this.#port = (this.#server.address() as AddressInfo).port
  }

  #cutOff(): void {
    this.#sockets.forEach((socket) => socket.destroy())
    this.#sockets.clear()
  }

  #pass(socket: Socket): void {
    this.#keep(socket)
    if (this.#state === "silent") return
    if (this.#state === "failing") {
      socket.once("data", () => socket.end(BAD_GATEWAY))
      return
    }
    const backend = connect(Number(this.#backend.port), this.#backend.hostname)
    this.#keep(backend)
    socket.on("data", (request) => {
      if (this.#unheard === null || !request.includes(this.#unheard)) return
      this.#unheard = null
      backend
        .unpipe(socket)
        .once("data", () => socket.destroy())
        .resume()
    })
    socket.pipe(backend).pipe(socket)
    socket.on("close", () => backend.destroy())
    backend.on("close", () => socket.destroy())
  }

  /** Who is cut off complains; that is what the gate is for. */
  #keep(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on("error", () => undefined)
    socket.on("close", () => this.#sockets.delete(socket))
  }
}
