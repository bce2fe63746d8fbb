// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/problems/problemactions.h"

#include "document/plandocument.h"
#include "engine/waivers.h"
#include "items/plaintip.h"
#include "views/problems/waiveproblemdialog.h"

#include <QAction>
#include <QIcon>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

QString placeTip(CurePlace place)
{
    switch (place) {
    case CurePlace::Leveling:
        return ProblemActions::tr("Level the work: what would move is shown before you accept it");
    case CurePlace::Fit:
        return ProblemActions::tr("Show what would help: other people, other dates or less work");
    case CurePlace::SkillsOfPeople:
        return ProblemActions::tr("Show who has which skill");
    case CurePlace::None:
        break;
    }
    return ProblemActions::tr("For the problems that one step ends without a decision of yours");
}

} // namespace

ProblemActions::ProblemActions(PlanDocument &document, QWidget *widget)
    : QObject(widget), m_document(document), m_widget(widget), m_cure(new QAction(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("Apply &Cure"), this)),
      m_waive(new QAction(QIcon::fromTheme(u"security-high"_s), tr("&Waive…"), this)), m_endWaiver(new QAction(tr("&End Waiver"), this))
{
    connect(m_cure, &QAction::triggered, this, &ProblemActions::applyCure);
    connect(m_waive, &QAction::triggered, this, &ProblemActions::askWaiver);
    connect(m_endWaiver, &QAction::triggered, this, &ProblemActions::takeWaiverBack);
    connect(&document, &PlanDocument::changed, this, &ProblemActions::enable);
    m_waive->setToolTip(tr("Accept the problem, with a reason and until a day"));
    m_endWaiver->setToolTip(tr("Let the problem count again"));
    enable();
}

void ProblemActions::setProblem(const Problem *problem, WaiverId waiver)
{
    m_problem = problem ? std::optional(*problem) : std::nullopt;
    m_waiver = waiver;
    enable();
}

void ProblemActions::enable()
{
    const bool writable = m_problem && !m_document.isReadOnly();
    const bool isOpen = writable && !m_waiver.isValid();
    const auto cure = isOpen ? edit() : std::nullopt;
    const CurePlace place = isOpen && !cure ? curePlaceFor(*m_problem) : CurePlace::None;
    m_cure->setText(place == CurePlace::None ? tr("Apply &Cure") : tr("Open &Cure…"));
    m_cure->setEnabled(cure || place != CurePlace::None);
    m_cure->setToolTip(plainTip(cure ? cure->label : placeTip(place)));
    m_waive->setEnabled(isOpen && isWaivable(*m_problem));
    m_endWaiver->setEnabled(writable && m_document.plan().find(m_waiver));
}

std::optional<PlanEdit> ProblemActions::edit() const
{
    return m_problem ? cureFor(m_document.plan(), m_document.timetable(), *m_problem, m_document.today()) : std::nullopt;
}

void ProblemActions::applyCure()
{
    if (const auto cure = edit())
        execute(*cure);
    else if (m_problem && curePlaceFor(*m_problem) != CurePlace::None)
        Q_EMIT placeRequested(curePlaceFor(*m_problem), m_problem->release);
}

void ProblemActions::askWaiver()
{
    if (m_problem)
        (new WaiveProblemDialog(m_document, *m_problem, m_widget->window()))->open();
}

void ProblemActions::takeWaiverBack()
{
    execute(Plimsoll::endWaiver(m_document.plan(), m_waiver));
}

void ProblemActions::execute(const PlanEdit &edit)
{
    if (const auto done = m_document.execute(edit); !done)
        Q_EMIT failed(done.error());
}

} // namespace Plimsoll
