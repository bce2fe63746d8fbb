// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/planselection.h"

#include <QWidget>

class QTreeWidget;

namespace Plimsoll {

class PlanDocument;

/// What a record hangs on and what hangs on it, with dates; a click selects.
class LinksPanel : public QWidget
{
    Q_OBJECT
public:
    LinksPanel(PlanDocument &document, PlanSelection &selection, QWidget *parent = nullptr);

    /// Shows the links that the record has now.
    void setRecord(const RecordReference &record);

private:
    PlanDocument &m_document;
    PlanSelection &m_selection;
    QTreeWidget *m_list;
};

} // namespace Plimsoll
