// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "items/recordmodel.h"

#include <QLineEdit>
#include <QPersistentModelIndex>

#include <functional>

namespace Plimsoll {

class CellTip;

/// The editor of a text cell: while typing it says below what the text would mean. A date can be chosen from a month, names from a list.
/// What is typed is handed to the model as text.
class CellEdit final : public QLineEdit
{
    Q_OBJECT
public:
    /// Reads a text as the cell would.
    using Reader = std::function<Result<QString>(const QString &text)>;

    CellEdit(Reader reader, QWidget *parent);

    /// Shows a text as the one that the cell has; all of it is selected.
    void setCellText(const QString &text);
    /// Adds a button and Alt+Down that open a month.
    void offerMonth(QDate shown, int firstDayOfWeek);
    /// Adds a button and Alt+Down that open a list of names to tick; names are completed while typing.
    void offerNames(const QList<Choice> &choices);
    /// Whether something else than the cell's own text stands here.
    [[nodiscard]] bool isTyped() const { return text() != m_cellText; }
    /// Whether the cell would take the text; says why where it would not.
    [[nodiscard]] bool check();

Q_SIGNALS:
    /// Something was chosen and shall be taken over at once.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showReading();
    void openMonth();
    void openNames();
    void completeName(const QString &typed);

    Reader m_reader;
    CellTip *m_tip;
    QString m_cellText;
    std::function<void()> m_open;
    QDate m_month;
    int m_firstDayOfWeek = 1;
    QStringList m_names;
    QString m_lastTyped;
};

} // namespace Plimsoll
