import net, { type AddressInfo } from "node:net"
import SmtpEmailService from "./service"

/** An SMTP server that takes every message but those to `refused`. */
function smtpServer(refused: string) {
  const messages: { to: string[]; data: string }[] = []
  const sockets = new Set<net.Socket>()
  const server = net.createServer((socket) => {
    sockets.add(socket)
    let to: string[] = []
    let data: string | null = null
    let pending = ""
    const answer = (line: string) => socket.write(`${line}\r\n`)
    const command = (line: string) => {
      if (data !== null) {
        if (line !== ".") return void (data += `${line}\n`)
        messages.push({ to, data })
        to = []
        data = null
        return answer("250 taken")
      }
      if (/^EHLO/i.test(line)) return answer("250 test")
      if (/^RCPT TO:/i.test(line)) {
        if (line.includes(refused)) return answer("550 no such mailbox")
        to.push(line)
        return answer("250 ok")
      }
      if (/^DATA/i.test(line)) {
        data = ""
        return answer("354 go on")
      }
      return answer(/^QUIT/i.test(line) ? "221 bye" : "250 ok")
    }
    answer("220 test")
    socket.on("data", (chunk) => {
      const lines = (pending + chunk.toString()).split("\r\n")
      pending = lines.pop() ?? ""
      lines.forEach(command)
    })
    socket.on("error", () => socket.destroy())
  })
  const close = () => {
    server.close()
    sockets.forEach((socket) => socket.destroy())
  }
  return { server, messages, close }
}

describe("the SMTP provider", () => {
  const { server, messages, close } = smtpServer("nobody@")
  let service: SmtpEmailService

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const { port } = server.address() as AddressInfo
    service = new SmtpEmailService(
      {},
      { url: `smtp://127.0.0.1:${port}`, from: "Plaza <no-reply@plaza.example>" },
    )
  })
  beforeEach(() => messages.splice(0))
  afterAll(close)

  const mail = (to: string, subject = "Grüße") => ({
    to,
    channel: "email",
    template: "password_reset",
    content: { subject, html: "<p>Hello</p>", text: "Hello" },
  })

  it("sends html with its text alternative", async () => {
    const { id } = await service.send(mail("anna@salon.example"))
    expect(id).toBeTruthy()
    expect(messages).toHaveLength(1)
    const { to, data } = messages[0]
    expect(to).toEqual(["RCPT TO:<anna@salon.example>"])
    expect(data).toContain("From: Plaza <no-reply@plaza.example>")
    expect(data).toContain("Content-Type: multipart/alternative")
    expect(data).toContain("Content-Type: text/plain")
    expect(data).toContain("Auto-Submitted: auto-generated")
  })

  it("sends what is attached under its name and type", async () => {
    const content = Buffer.from("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n").toString("base64")
    const content_type = "text/calendar; charset=utf-8; method=PUBLISH"
    await service.send({
      ...mail("anna@salon.example"),
      attachments: [{ filename: "visit.ics", content_type, content }],
    })
    const { data } = messages[0]
    expect(data).toContain("Content-Type: multipart/mixed")
    expect(data).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=PUBLISH;\s+name=visit.ics/)
    expect(data).toContain("Content-Disposition: attachment; filename=visit.ics")
  })

  it("takes an address as one address and a subject as one header", async () => {
    await service
      .send(mail("a@one.example, b@two.example", "Hi\r\nBcc: everyone@plaza.example"))
      .catch(() => undefined)
    expect(messages.flatMap((message) => message.to).join()).not.toContain("RCPT TO:<b@two.example>")
    expect(messages.map((message) => message.data).join()).not.toMatch(/^Bcc:/m)
  })

  it("reports a refused recipient", async () => {
    await expect(service.send(mail("nobody@salon.example"))).rejects.toThrow(/550/)
  })

  it("refuses a mail without content", async () => {
    await expect(service.send({ ...mail("a@b.example"), content: null })).rejects.toThrow(/subject/)
  })
})
