import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { executeIn } from "../sql"
import { forgetClient } from "./forget-client"
import { keepClients, type Acquaintance, type KeptClient } from "./keep-clients"
import { Client } from "./models/client"
import { ClientNote } from "./models/client-note"
import { ClientTag } from "./models/client-tag"
import { ClientTagging } from "./models/client-tagging"
import { refuseSameTag, type NewTag, type TagChange } from "./same-tag"
import { setTags } from "./set-tags"

/** What each vendor keeps of its clients: how to reach them, notes and tags. Nothing of it is another vendor's. */
export default class ClientModuleService extends MedusaService({
  Client,
  ClientNote,
  ClientTag,
  ClientTagging,
}) {
  /** Keeps clients as orders or the desk tell of them, see `keepClients`. */
  @InjectManager()
  async keep(
    source: "online" | "desk",
    given: readonly Acquaintance[],
    @MedusaContext() context: Context = {},
  ): Promise<KeptClient[]> {
    return keepClients(executeIn(context), source, given)
  }

  /** Gives a client exactly these tags of its vendor; answers those they had before. */
  @InjectTransactionManager()
  async setTags(
    client_id: string,
    tag_ids: readonly string[],
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return setTags(executeIn(context), client_id, tag_ids)
  }

  /**
   * Adds a tag to a vendor's list; answers its id.
   * @throws 409 `tag_exists`
   */
  @InjectTransactionManager()
  async addTag(tag: NewTag, @MedusaContext() context: Context = {}): Promise<string> {
    await refuseSameTag(executeIn(context), tag)
    return (await this.createClientTags(tag, context)).id
  }

  /**
   * Renames or recolours a tag; answers it as it was.
   * @throws 404; 409 `tag_exists`
   */
  @InjectTransactionManager()
  async changeTag(change: TagChange, @MedusaContext() context: Context = {}): Promise<TagChange> {
    const { id, vendor_id, name, color } = await this.retrieveClientTag(change.id, {}, context)
    if (change.name !== undefined) {
      await refuseSameTag(executeIn(context), { id, vendor_id, name: change.name })
    }
    await this.updateClientTags(change, context)
    return { id, name, color }
  }

  /** Erases what every vendor keeps of a customer; answers how many knew them. There is no way back. */
  @InjectTransactionManager()
  async forget(customer_id: string, @MedusaContext() context: Context = {}): Promise<number> {
    return forgetClient(executeIn(context), customer_id)
  }
}
