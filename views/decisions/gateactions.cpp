// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/gateactions.h"

#include "document/openplan.h"
#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "domain/edits/fieldedits.h"
#include "domain/edits/gateedits.h"
#include "domain/newestdecision.h"
#include "exchange/attestations.h"
#include "exchange/csvreader.h"
#include "exchange/safefilename.h"
#include "items/plaintip.h"
#include "views/common/planselection.h"
#include "views/decisions/decidedialog.h"
#include "views/decisions/meetingscreen.h"
#include "views/decisions/minutes.h"
#include "views/decisions/waivedialog.h"
#include "views/reports/pdfreport.h"
#include "views/reports/reportdossier.h"
#include "views/reports/reportpages.h"

#include <QAction>
#include <QFileDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Plimsoll {

GateActions::GateActions(PlanDocument &document, PlanSelection &selection, QWidget *window)
    : QObject(window), m_document(document), m_selection(selection), m_window(window)
{
    m_met = make(u"dialog-ok-apply"_s, tr("Attest as met"), Qt::CTRL | Qt::ALT | Qt::Key_M, &GateActions::attestMet);
    m_notMet = make(u"dialog-cancel"_s, tr("Attest as not met"), Qt::CTRL | Qt::ALT | Qt::Key_N, &GateActions::attestNotMet);
    m_waive = make(u"security-high"_s, tr("Waive…"), Qt::CTRL | Qt::ALT | Qt::Key_W, &GateActions::askWaiver);
    m_endWaiver = make({}, tr("End waiver"), {}, &GateActions::clearWaiver);
    m_decide = make(u"dialog-ok"_s, tr("Decide…"), Qt::CTRL | Qt::ALT | Qt::Key_D, &GateActions::openDecision);
    m_meet = make(u"view-fullscreen"_s, tr("Meeting"), Qt::CTRL | Qt::ALT | Qt::Key_Return, &GateActions::openMeeting);
    m_read = make(u"document-import"_s, tr("Read attestations…"), {}, &GateActions::askFile);
    m_read->setToolTip(plainTip(
        tr("How the criteria of the gate stand, from a table (CSV) with the columns criterion, state, by, date and evidence")));
    m_minutes = make(u"mail-message"_s, tr("Save minutes…"), {}, &GateActions::offerMinutes);
    m_dossier = make(u"document-export"_s, tr("Save dossier…"), {}, &GateActions::offerDossier);
    connect(&selection, &PlanSelection::recordsChanged, this, &GateActions::enable);
    connect(&document, &PlanDocument::changed, this, &GateActions::enable);
    enable();
}

QAction *GateActions::make(const QString &icon, const QString &text, const QKeySequence &keys, void (GateActions::*run)())
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon), text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void GateActions::setGate(GateId gate)
{
    m_gate = gate;
    enable();
}

IdList<Criterion> GateActions::selected() const
{
    IdList<Criterion> ids;
    for (const qint64 id : m_selection.idsOf(QString::fromLatin1(Record<Criterion>::table))) {
        const Criterion *criterion = m_document.plan().find(CriterionId(id));
        if (criterion && criterion->gate == m_gate)
            ids.push_back(criterion->id);
    }
    return ids;
}

void GateActions::enable()
{
    const Plan &plan = m_document.plan();
    const bool writable = !m_document.isReadOnly();
    const bool known = plan.find(m_gate) != nullptr;
    const auto ids = selected();
    const auto isAttested = [&](CriterionId id) { return plan.find(id)->measure == CriterionMeasure::Attested; };
    const bool attestable = writable && !ids.empty() && std::ranges::all_of(ids, isAttested);
    m_met->setEnabled(attestable);
    m_notMet->setEnabled(attestable);
    m_waive->setEnabled(writable && !ids.empty());
    m_endWaiver->setEnabled(writable && std::ranges::any_of(ids, [&](CriterionId id) { return !plan.find(id)->waiverReason.isEmpty(); }));
    m_decide->setEnabled(writable && known);
    m_meet->setEnabled(known);
    m_read->setEnabled(writable && known);
    const bool decided = known && decisionOf(plan, m_gate);
    m_minutes->setEnabled(decided);
    m_dossier->setEnabled(decided);
}

void GateActions::attestSelected(Attestation attestation)
{
    const auto ids = selected();
    if (const auto done = m_document.execute(edits::attest(m_document.plan(), ids, attestation, {}, m_document.today())); !done)
        Q_EMIT failed(done.error());
}

void GateActions::askWaiver()
{
    (new WaiveDialog(m_document, selected(), m_window))->open();
}

void GateActions::clearWaiver()
{
    const auto ids = selected();
    const PlanEdit edit = edits::updateRecords<Criterion>(m_document.plan(), ids, tr("the waiver"), [](Criterion &criterion) {
        criterion.waiverReason.clear();
        criterion.waiverExpires = {};
        criterion.waivedBy = {};
    });
    if (const auto done = m_document.execute(edit); !done)
        Q_EMIT failed(done.error());
}

void GateActions::decideAt(GateId id)
{
    auto *dialog = new DecideDialog(m_document, id, m_window);
    connect(dialog, &DecideDialog::decided, this, [this](GateId gate, GateOutcome outcome) {
        Q_EMIT statusTold(tr("Decided and sealed; Undo takes it back in one step"));
        const Gate *known = m_document.plan().find(gate);
        if (outcome == GateOutcome::NoGo && known)
            Q_EMIT slipRequested(known->milestone, {});
    });
    dialog->open();
}

void GateActions::openMeeting()
{
    auto *screen = new MeetingScreen(m_document, m_gate, m_window);
    // On the gate of the meeting, whichever is chosen in the window by then.
    connect(screen, &MeetingScreen::decideRequested, this, [this, screen](GateId gate) {
        screen->close();
        decideAt(gate);
    });
    screen->showFullScreen();
}

void GateActions::askFile()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Read attestations"), {}, tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        readFile(path);
}

void GateActions::readFile(const QString &path)
{
    const auto allowed = checkIsNoOpenPlan(path);
    const auto table = allowed ? readCsvFile(path) : Result<CsvTable>(allowed.error());
    const auto read = table ? Plimsoll::readAttestations(m_document.plan(), m_gate, *table, m_document.today())
        : Result<ReadAttestations>(table.error());
    const auto done = read ? m_document.execute(read->edit) : Result<void>(read.error());
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT statusTold(read->unknown.isEmpty() ? tr("%1 criteria attested").arg(read->attested)
                                              : tr("%1 criteria attested; no criterion is called %2")
                                                  .arg(QString::number(read->attested), read->unknown.join(", "_L1)));
}

void GateActions::offerMinutes()
{
    const Decision *decision = decisionOf(m_document.plan(), m_gate);
    const auto mail = minutesOf(m_document.plan(), decision ? decision->id : DecisionId());
    if (mail)
        Q_EMIT fileOffered(safeFileName(m_document.plan().find(m_gate)->title, u"eml"_s), *mail);
    else
        Q_EMIT failed(mail.error());
}

void GateActions::offerDossier()
{
    const Decision *decision = decisionOf(m_document.plan(), m_gate);
    if (!decision)
        return;
    const Report report = dossierReport(m_document, *decision);
    const auto pdf = pdfReport(ReportPages(report, PageFormat{}));
    if (pdf)
        Q_EMIT fileOffered(safeFileName(m_document.plan().find(m_gate)->title, u"pdf"_s), *pdf);
    else
        Q_EMIT failed(pdf.error());
}

} // namespace Plimsoll
