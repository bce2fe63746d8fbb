// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QComboBox>
#include <QString>

#include <algorithm>

class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace Plimsoll {

class DateEdit;
class PlanDocument;

/// A label that wraps, whose text is never read as rich text.
[[nodiscard]] QLabel *plainLabel(const QString &text = {});

/// A few lines for a reason, which Tab leaves.
[[nodiscard]] QPlainTextEdit *reasonEdit();

/// A date that is typed as of today, in the calendar and the week of the plan. The document must outlive it.
[[nodiscard]] DateEdit *planDateEdit(const PlanDocument &document);

/// A row whose label leads to where the date is typed.
void addDateRow(QFormLayout &form, const QString &text, DateEdit &date);

/// Says the text there; in the colour of errors where it says what is wrong.
void tellIn(QLabel &label, const QString &text, bool wrong);

/// The text for one, or that for many with their number.
[[nodiscard]] QString counted(qsizetype count, const QString &one, const QString &many);

/// The record that is chosen in a list whose data are ids; invalid where none is.
template<typename R>
[[nodiscard]] Id<R> chosenId(const QComboBox &box)
{
    return Id<R>(box.currentData().toLongLong());
}

/// Makes the columns from first up to last as wide as what is in them and a little more, none wider than so many lines of text are high.
template<typename View>
void fitColumns(View &view, int first, int last, int widest)
{
    const int em = view.fontMetrics().height();
    for (int column = first; column <= last; ++column) {
        view.resizeColumnToContents(column);
        view.setColumnWidth(column, std::min(view.columnWidth(column) + em / 2, em * widest));
    }
}

} // namespace Plimsoll
