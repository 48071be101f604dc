import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { MediaAsset } from "./models/media-asset"
import { MediaFile } from "./models/media-file"
import type { NewMedia } from "./new-media"
import { executeIn } from "../sql"

/** How long an upload may wait to be used, and how long one stays that is used no more: cached pages may show it. */
export const UNATTACHED_HOURS = 24
export const UNUSED_MINUTES = 60

/** An upload that is to be removed, with the names of its files at the file provider. */
export interface ClaimedMedia {
  id: string
  bytes: number
  keys: string[]
}

/** What has been uploaded: pictures in their sizes, and documents. The bytes lie at the file provider. */
export default class MediaModuleService extends MedusaService({ MediaAsset, MediaFile }) {
  /** Writes down uploads with their files, all or none; answers their ids in their order. */
  @InjectTransactionManager()
  async keep(uploads: NewMedia[], @MedusaContext() context: Context = {}): Promise<string[]> {
    const assets = await this.createMediaAssets(
      uploads.map(({ files: _, ...asset }) => asset),
      context,
    )
    await this.createMediaFiles(
      uploads.flatMap(({ files }, index) => files.map((file) => ({ ...file, asset_id: assets[index].id }))),
      context,
    )
    return assets.map(({ id }) => id)
  }

  /** Notes which uploads were found in use and which were not; those never used keep waiting for it. */
  @InjectManager()
  async noteUse(
    { used, unused }: { used: string[]; unused: string[] },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const execute = executeIn(context)
    await execute(
      `update media_asset set attached_at = coalesce(attached_at, now()), unused_since = null, updated_at = now()
       where id = any(?)`,
      [used],
    )
    await execute(
      `update media_asset set unused_since = now(), updated_at = now()
       where id = any(?) and attached_at is not null and unused_since is null`,
      [unused],
    )
  }

  /**
   * Marks uploads as removed, whose files may go then: those whose time has run out, or all with `at_once`. One that
   * was attached meanwhile stays.
   */
  @InjectManager()
  async claim(
    { ids, at_once = false }: { ids: string[]; at_once?: boolean },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await executeIn(context)(
      `update media_asset set deleted_at = now() where id = any(?) and deleted_at is null
       and (? or (attached_at is null and created_at < now() - make_interval(hours => ?))
         or unused_since < now() - make_interval(mins => ?))`,
      [ids, at_once, UNATTACHED_HOURS, UNUSED_MINUTES],
    )
  }

  /** Up to `limit` uploads that are marked as removed and whose files may still be there; of `ids` when given. */
  @InjectManager()
  async listClaimed(
    { limit, ids }: { limit: number; ids?: string[] },
    @MedusaContext() context: Context = {},
  ): Promise<ClaimedMedia[]> {
    return executeIn(context)<ClaimedMedia>(
      `select a.id, a.bytes, coalesce(array_agg(f.key order by f.id) filter (where f.key is not null), '{}') as keys
       from media_asset a left join media_file f on f.asset_id = a.id
       where a.deleted_at is not null and (?::text[] is null or a.id = any(?))
       group by a.id, a.bytes, a.deleted_at order by a.deleted_at, a.id limit ?`,
      [ids ?? null, ids ?? null, limit],
    )
  }

  /** Which of these names at the file provider belong to uploads. */
  @InjectManager()
  async knownKeys(keys: string[], @MedusaContext() context: Context = {}): Promise<string[]> {
    const rows = await executeIn(context)<{ key: string }>(
      `select key from media_file where key = any(?) and deleted_at is null`,
      [keys],
    )
    return rows.map(({ key }) => key)
  }

  /** Forgets uploads whose files are gone. */
  @InjectManager()
  async forget(ids: string[], @MedusaContext() context: Context = {}): Promise<void> {
    await executeIn(context)(`delete from media_asset where id = any(?) and deleted_at is not null`, [ids])
  }
}
