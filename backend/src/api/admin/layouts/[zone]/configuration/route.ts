import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { GET as getConfiguration } from "@medusajs/medusa/api/admin/layouts/[zone]/configuration/route"
import { hiddenEntries, type HiddenEntries } from "../../../../../access/menu"
import { workspaceOf } from "../../../../../access/workspace-of"

/** What core answers: an arrangement of one's own, the one for all, and which of them is shown. */
interface Layouts {
  personal_configuration: Layout | null
  default_configuration: Layout | null
  active_scope: "personal" | "default"
}

interface Layout {
  configuration?: { widgets?: object }
}

/**
 * The arrangement of a zone of the admin: platform admins keep core's, less what pages of ours replace; everyone else
 * gets the one of their role.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const workspace = workspaceOf(req)
  const widgets = hiddenEntries(workspace, req.params.zone)
  if (workspace.role === "admin") {
    const json = (layouts: Layouts) => res.json(withHidden(layouts, widgets))
    return getConfiguration(req as never, { json } as never)
  }
  res.json({
    personal_configuration: { configuration: { widgets } },
    default_configuration: null,
    active_scope: "personal",
  })
}

function withHidden(layouts: Layouts, hidden: HiddenEntries): Layouts {
  if (Object.keys(hidden).length === 0) return layouts
  const hide = (layout: Layout): Layout => ({
    ...layout,
    configuration: { ...layout.configuration, widgets: { ...layout.configuration?.widgets, ...hidden } },
  })
  return {
    ...layouts,
    personal_configuration: layouts.personal_configuration && hide(layouts.personal_configuration),
    default_configuration: hide(layouts.default_configuration ?? {}),
  }
}
