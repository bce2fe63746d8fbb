// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordlist.h"
#include "domain/result.h"

#include <QDate>
#include <QObject>

namespace Plimsoll {

class PlanDocument;
class PlanEdit;

/// What the timeline changes beyond what the calendar does: lengths, windows and links. Each call is one step of undo, what is refused
/// comes as failed(). Lives on the GUI thread.
class TimelineEditor : public QObject
{
    Q_OBJECT
public:
    explicit TimelineEditor(PlanDocument &document, QObject *parent = nullptr);

    void resize(MilestoneId id, QDate start, QDate end);
    void moveWindow(WindowId id, QDate first, QDate last);
    void removeWindow(WindowId id);
    /// The new dependency; invalid where it was refused.
    MilestoneDependencyId link(MilestoneId predecessor, MilestoneId successor);
    void unlink(MilestoneDependencyId id);

Q_SIGNALS:
    void failed(const Plimsoll::Error &error);

private:
    bool execute(const Result<PlanEdit> &edit);

    PlanDocument &m_document;
};

} // namespace Plimsoll
