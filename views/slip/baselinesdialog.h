// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planedit.h"
#include "domain/recordlist.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Plimsoll {

class PlanDocument;

/// The baselines of the plan: taken, renamed and removed, each as one step. Deletes itself when closed.
class BaselinesDialog : public QDialog
{
    Q_OBJECT
public:
    /// New ones are of that release, or of all where it is invalid.
    BaselinesDialog(PlanDocument &document, ReleaseId release, QWidget *parent);

private:
    void build();
    void refresh();
    void take();
    void rename(BaselineId id, const QString &name);
    void remove();
    void showChanges();
    void updateButtons();
    void execute(const PlanEdit &edit);
    void tellError(const QString &text);
    [[nodiscard]] std::vector<BaselineId> selected() const;

    PlanDocument &m_document;
    ReleaseId m_release;
    QLabel *m_text;
    QTreeWidget *m_list;
    QPushButton *m_take = nullptr;
    QPushButton *m_changes = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_filling = false; ///< What the list says now is nobody's choice.
};

} // namespace Plimsoll
