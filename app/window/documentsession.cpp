// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/documentsession.h"

#include "app/environment.h"
#include "app/newplan.h"
#include "app/sampleplan.h"
#include "app/templates.h"
#include "document/newdocuments.h"
#include "domain/plansettings.h"

#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Plimsoll {

DocumentSession::DocumentSession(const Clock &clock, Drafts drafts, QObject *parent)
    : QObject(parent), m_clock(clock), m_drafts(std::move(drafts))
{
}

DocumentSession::~DocumentSession() = default;

bool DocumentSession::isWritable() const
{
    return m_document && !m_document->isReadOnly();
}

bool DocumentSession::isDraft() const
{
    return m_document && m_drafts.isDraft(m_document->path());
}

QString DocumentSession::name() const
{
    return m_document ? QFileInfo(m_document->path()).completeBaseName() : QString();
}

Result<void> DocumentSession::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_document && m_document->path() == absolute)
        return {};
    auto document = PlanDocument::open(absolute, m_clock, storeOptions(Access::ReadWrite), randomSeed());
    if (!document)
        return document.error();
    replace(std::move(*document));
    return {};
}

Result<void> DocumentSession::openAgain()
{
    const QString path = m_document->path();
    // One process opens a file only once, so the old one has to go first.
    Q_EMIT aboutToClose();
    m_document.reset();
    return open(path);
}

Result<void> DocumentSession::openSample()
{
    prepareNewDocuments();
    auto plan = samplePlan();
    if (!plan)
        return plan.error();
    // A copy is another plan: its own backups, its own calendar entries.
    plan->planId = QUuid::createUuid();
    return startDraft(*plan);
}

Result<void> DocumentSession::startEmpty()
{
    IdSource ids(m_clock, randomSeed());
    return startDraft(emptyPlan(tr("Untitled plan"), ids));
}

Result<void> DocumentSession::startFromTemplate(const QString &templateName)
{
    QString title;
    for (const PlanTemplate &known : planTemplates()) {
        if (known.name == templateName)
            title = known.title;
    }
    prepareNewDocuments();
    IdSource ids(m_clock, randomSeed());
    auto plan = planFromTemplate(templateName, title, m_clock.now().toTimeZone(QTimeZone::systemTimeZone()).date(), ids);
    return plan ? startDraft(*plan) : plan.error();
}

Result<void> DocumentSession::startDraft(const Plan &plan)
{
    auto document = PlanDocument::create(m_drafts.freePath(plan.settings().title), plan, m_clock, storeOptions(Access::ReadWrite),
                                         randomSeed());
    if (!document)
        return document.error();
    replace(std::move(*document));
    return {};
}

Result<void> DocumentSession::openBranch(const PlanEdit &edit, const QString &title)
{
    const QString path = m_drafts.freePath(title);
    if (auto copied = m_document->saveCopy(path, false); !copied)
        return copied;
    auto branch = PlanDocument::open(path, m_clock, storeOptions(Access::ReadWrite), randomSeed());
    if (!branch) {
        m_drafts.discard(path);
        return branch.error();
    }
    if (auto done = (*branch)->execute(edit); !done) {
        branch->reset();
        m_drafts.discard(path);
        return done;
    }
    replace(std::move(*branch));
    return {};
}

Result<void> DocumentSession::saveAs(const QString &path)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    const QString before = m_document->path();
    if (target == before)
        return makeBackupPoint();
    if (auto copied = m_document->saveCopy(target, true); !copied)
        return copied;
    if (auto reopened = open(target); !reopened)
        return reopened;
    m_drafts.discard(before);
    return {};
}

Result<void> DocumentSession::makeBackupPoint()
{
    return m_document->backUp(u"save"_s);
}

void DocumentSession::close()
{
    replace(nullptr);
}

void DocumentSession::replace(std::unique_ptr<PlanDocument> document)
{
    if (m_document) {
        const QString path = m_document->path();
        const bool untouched = m_document->lastSequence() == 0;
        Q_EMIT aboutToClose();
        m_document.reset();
        // Drafts that nobody changed would only pile up.
        if (untouched)
            m_drafts.discard(path);
    }
    m_document = std::move(document);
    if (m_document)
        Q_EMIT opened(*m_document);
}

} // namespace Plimsoll
