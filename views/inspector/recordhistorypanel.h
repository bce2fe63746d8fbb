// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/planselection.h"

#include <QWidget>

class QTreeWidget;

namespace Plimsoll {

class PlanDocument;

/// Who changed what of a record, when, and from what to what; newest first.
class RecordHistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RecordHistoryPanel(PlanDocument &document, QWidget *parent = nullptr);

    /// Shows the history that the record has now.
    void setRecord(const RecordReference &record);

private:
    void addNote(const QString &text);

    PlanDocument &m_document;
    QTreeWidget *m_list;
};

} // namespace Plimsoll
