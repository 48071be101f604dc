import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { useDocuments } from "../../lib/vendor/documents"
import { useWorkspace } from "../../lib/workspace/workspace"
import { EmptyHint } from "../page/empty-hint"
import { Section } from "../page/section"
import { DocumentRow } from "./document-row"

const READERS = ["admin", "moderator", "owner"]

/** Private documents of a business, for its owner and those who review it. Others have no such card. */
export function VendorDocumentsSection({ vendorId }: { vendorId: string }) {
  const { t } = useTranslation()
  const role = useWorkspace().data?.role ?? ""
  const mayRead = READERS.includes(role)
  const { data: documents, error } = useDocuments(vendorId, mayRead)
  if (!mayRead) return <></>
  if (error) throw error

  return (
    <Section
      title={t("plaza.documents.title")}
      aside={
        role === "owner" && (
          <Button size="small" variant="secondary" asChild>
            <Link to="documents">{t("actions.add")}</Link>
          </Button>
        )
      }
    >
      {documents?.length ? (
        <ul className="divide-y">
          {documents.map((document) => (
            <DocumentRow key={document.id} document={document} mayRemove={role !== "moderator"} />
          ))}
        </ul>
      ) : (
        <EmptyHint>{t(documents ? "plaza.documents.none" : "plaza.documents.loading")}</EmptyHint>
      )}
    </Section>
  )
}
