"use client"

import { useActionState, useState } from "react"
import { useTranslations } from "#languages"
import { Button } from "@/ui/button"
import { Dialog } from "@/ui/dialog"
import { Notice } from "@/ui/notice"
import { askForPiecesAction } from "./ask-for-pieces-action"
import type { AskState, PieceKind } from "./ask-state"
import { PiecesForm } from "./pieces-form"

/** Lines of which something can be asked for, with how many pieces at most. */
export type AskableLine = { id: string; title: string; most: number }

export type AskedPart = { order: string; vendor: string; vendorName: string; revision: string }

type AskForPiecesProps = { kind: PieceKind; asked: AskedPart; lines: AskableLine[] }

/** Cancels pieces, or asks to send them back, after telling what the buyer gets for them. */
export function AskForPieces({ kind, asked, lines }: AskForPiecesProps) {
  const t = useTranslations("orders")
  const [state, action, pending] = useActionState<AskState, FormData>(askForPiecesAction, {})
  // The answer that stood when the dialog was opened: one that came since and is done closes it.
  const [openedAt, setOpenedAt] = useState<AskState | null>(null)
  const isOpen = openedAt !== null && !(state.done && state !== openedAt)
  const isReturn = kind === "return"
  const vendor = asked.vendorName
  return (
    <>
      {lines.length > 0 && (
        <Button variant={isReturn ? "secondary" : "danger"} onClick={() => setOpenedAt(state)}>
          {isReturn ? t("sendBack") : t("cancelItems")}
        </Button>
      )}
      {state.done && !isOpen && (
        <Notice tone="success" live title={isReturn ? t("returnDone") : t("cancelDone")} className="w-full">
          {isReturn ? t("returnDoneText") : t("cancelDoneText")}
        </Notice>
      )}
      <Dialog
        open={isOpen}
        onClose={() => setOpenedAt(null)}
        title={isReturn ? t("sendBackOf", { vendor }) : t("cancelItemsOf", { vendor })}
      >
        {isOpen && (
          <PiecesForm
            kind={kind}
            asked={asked}
            lines={lines}
            state={state}
            action={action}
            pending={pending}
            onKeep={() => setOpenedAt(null)}
          />
        )}
      </Dialog>
    </>
  )
}
