import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { createTransport, type Transporter } from "nodemailer"

type Options = { url: string; from: string }

// A server that hangs must not hold the queue: together these stay below the time one sending may take.
const TIMEOUTS = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
}

/**
 * Sends mail over SMTP. `url` is nodemailer's: `smtp://user:password@host:587` upgrades by STARTTLS where the server
 * offers it, `smtps://…:465` is TLS from the start. Throws when the server refuses the message.
 */
export default class SmtpEmailService extends AbstractNotificationProviderService {
  static identifier = "email-smtp"

  private readonly transport: Transporter

  constructor(_container: unknown, { url, from }: Options) {
    super()
    this.transport = createTransport({ url, pool: true, maxConnections: 5, ...TIMEOUTS }, { from })
  }

  async send(notification: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const { to, content, attachments } = notification
    if (!content?.subject || !content.html) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A mail needs a subject and html")
    }
    const { messageId } = await this.transport.sendMail({
      // An object is taken as one address; a string would be parsed as a list of them.
      to: { name: "", address: to },
      subject: content.subject,
      html: content.html,
      text: content.text,
      attachments: (attachments ?? []).map(({ filename, content_type, content: base64 }) => ({
        filename,
        contentType: content_type,
        content: Buffer.from(base64, "base64"),
      })),
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    return { id: messageId }
  }
}
