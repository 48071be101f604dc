import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { storeMessage } from "./store"

type Options = { folder: string; from: string }

/** Keeps mail in a folder instead of sending it, so that Plaza works, and can be tried, without a mail server. */
export default class MailboxEmailService extends AbstractNotificationProviderService {
  static identifier = "email-mailbox"

  constructor(
    _container: unknown,
    private readonly options: Options,
  ) {
    super()
  }

  async send(notification: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const { to, content, attachments } = notification
    if (!content?.subject || !content.html) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A mail needs a subject and html")
    }
    const message = await storeMessage(this.options.folder, {
      from: this.options.from,
      to,
      subject: content.subject,
      html: content.html,
      text: content.text ?? "",
      attachments: (attachments ?? []).map(({ filename, content_type, content: base64 }) => ({
        filename,
        content_type: content_type ?? "application/octet-stream",
        content: base64,
      })),
    })
    return { id: message.id }
  }
}
