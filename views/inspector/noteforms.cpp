// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/noteforms.h"

#include "views/inspector/recordform.h"

namespace Plimsoll {

std::unique_ptr<Form> makeNoteForm(const QString &table, PlanDocument &document)
{
    std::unique_ptr<Form> form;
    forEachRecordType([&]<typename R>() {
        if constexpr (requires(R record) { record.note; }) {
            if (QLatin1StringView(Record<R>::table) != table)
                return;
            auto made = std::make_unique<RecordForm<R>>(document);
            Form::Row row = made->row(&R::note);
            delete row.editor;
            row.editor = new NoteField;
            made->addWide(std::move(row));
            form = std::move(made);
        }
    });
    return form;
}

} // namespace Plimsoll
