// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "domain/result.h"
#include "engine/problemcures.h"

#include <QObject>

#include <optional>

class QAction;
class QWidget;

namespace Plimsoll {

class PlanDocument;

/// What can be done about a problem: apply its cure or open where it is chosen, waive it, or end its waiver. What it does itself is one step
/// of undo. On the GUI thread.
class ProblemActions final : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the widget; its dialogs, to the window of that.
    ProblemActions(PlanDocument &document, QWidget *widget);

    /// The problem that they are about from now on; null for none. With the waiver that accepts it, if one does.
    void setProblem(const Problem *problem, WaiverId waiver = {});

    [[nodiscard]] QAction *cure() const { return m_cure; }
    [[nodiscard]] QAction *waive() const { return m_waive; }
    [[nodiscard]] QAction *endWaiver() const { return m_endWaiver; }

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);
    /// The cure of a problem of that release is to be chosen there; the release may be invalid.
    void placeRequested(Plimsoll::CurePlace place, Plimsoll::ReleaseId release);

private:
    void enable();
    /// Of the plan as it is now; nothing where there is none.
    [[nodiscard]] std::optional<PlanEdit> edit() const;
    void applyCure();
    void askWaiver();
    void takeWaiverBack();
    void execute(const PlanEdit &edit);

    PlanDocument &m_document;
    QWidget *m_widget;
    std::optional<Problem> m_problem;
    WaiverId m_waiver;
    QAction *m_cure;
    QAction *m_waive;
    QAction *m_endWaiver;
};

} // namespace Plimsoll
