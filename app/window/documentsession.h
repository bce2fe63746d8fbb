// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/drafts.h"
#include "document/plandocument.h"

#include <QObject>

#include <memory>

namespace Plimsoll {

/// The one plan that a window has open, or none; knows nothing of dialogs. A plan is open as long as opened() has told of it and
/// aboutToClose() has not; whoever holds a reference to the document lets go on aboutToClose().
class DocumentSession : public QObject
{
    Q_OBJECT
public:
    /// The clock must outlive the session.
    DocumentSession(const Clock &clock, Drafts drafts, QObject *parent = nullptr);
    ~DocumentSession() override;

    /// Null while no plan is open.
    [[nodiscard]] PlanDocument *document() const { return m_document.get(); }
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] bool isDraft() const;
    /// As window title and recent list call it: the file's name without its extension.
    [[nodiscard]] QString name() const;
    [[nodiscard]] const Drafts &drafts() const { return m_drafts; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Each takes the place of the plan that was open; where it fails, that one stays open.
    [[nodiscard]] Result<void> open(const QString &path);
    [[nodiscard]] Result<void> openSample();
    [[nodiscard]] Result<void> startEmpty();
    [[nodiscard]] Result<void> startFromTemplate(const QString &templateName);

    /// A copy of the open plan, without its history, with that change made as its first step. It is a draft of that title.
    [[nodiscard]] Result<void> openBranch(const PlanEdit &edit, const QString &title);

    /// Opens the file anew that is at the path of the open plan.
    [[nodiscard]] Result<void> openAgain();

    /// Goes on under that name; a draft is gone from the drafts then. The file must be free or may be replaced.
    [[nodiscard]] Result<void> saveAs(const QString &path);
    /// Everything is on disk already: makes a backup point.
    [[nodiscard]] Result<void> makeBackupPoint();
    void close();

Q_SIGNALS:
    void aboutToClose();
    void opened(Plimsoll::PlanDocument &document);

private:
    [[nodiscard]] Result<void> startDraft(const Plan &plan);
    void replace(std::unique_ptr<PlanDocument> document);

    const Clock &m_clock;
    Drafts m_drafts;
    std::unique_ptr<PlanDocument> m_document;
};

} // namespace Plimsoll
