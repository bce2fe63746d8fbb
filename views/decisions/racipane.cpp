// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/racipane.h"

#include "document/plandocument.h"
#include "domain/allrecords.h"
#include "items/decisions/racimodel.h"
#include "items/timecolumns.h"
#include "views/common/emptystate.h"

#include <QAction>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Plimsoll {

RaciView::RaciView(PlanDocument &document, QWidget *parent) : QTableView(parent), m_document(document), m_matrix(new RaciModel(document, this))
{
    setModel(m_matrix);
    setAccessibleName(tr("RACI matrix: R, A, C and I put a letter, Delete takes it away"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int em = fontMetrics().height();
    horizontalHeader()->setMinimumSectionSize(em * 4);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setMaximumWidth(em * 22);
}

void RaciView::put(std::optional<Raci> letter)
{
    if (m_document.isReadOnly() || !m_matrix->isCell(currentIndex()))
        return;
    if (const auto done = m_matrix->setLetter(currentIndex(), letter); !done)
        Q_EMIT failed(done.error());
}

void RaciView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (plain) {
        switch (event->key()) {
        case Qt::Key_R:
            return put(Raci::Responsible);
        case Qt::Key_A:
            return put(Raci::Accountable);
        case Qt::Key_C:
            return put(Raci::Consulted);
        case Qt::Key_I:
            return put(Raci::Informed);
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            return put({});
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

RaciPane::RaciPane(PlanDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_view(new RaciView(document)), m_empty(new EmptyState), m_layout(new QStackedLayout(this)),
      m_add(new QAction(QIcon::fromTheme(u"list-add"_s), tr("Add activity…"), this))
{
    m_layout->addWidget(m_view);
    m_layout->addWidget(m_empty);
    setFocusProxy(m_view);
    connect(m_add, &QAction::triggered, this, &RaciPane::askActivity);
    connect(m_view, &RaciView::failed, this, &RaciPane::failed);
    connect(&m_view->matrix(), &QAbstractItemModel::modelReset, this, &RaciPane::showState);
    showState();
}

void RaciPane::setRelease(ReleaseId release)
{
    m_view->matrix().setRelease(release);
    showState();
}

QString RaciPane::count() const
{
    int unsound = 0;
    for (int row = 0; row < m_view->matrix().rowCount(); ++row)
        unsound += m_view->matrix().rowAt(row).isSound() ? 0 : 1;
    return unsound == 0 ? tr("each with exactly one accountable") : tr("%1 without exactly one accountable").arg(unsound);
}

void RaciPane::addActivity(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    if (const auto done = m_view->matrix().addActivity(name, firstId<Role>(m_document.plan())); !done)
        Q_EMIT failed(done.error());
}

void RaciPane::askActivity()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add Activity"));
    dialog->setLabelText(tr("What is done, such as “Deploy to production”:"));
    connect(dialog, &QInputDialog::textValueSelected, this, &RaciPane::addActivity);
    dialog->open();
}

void RaciPane::showState()
{
    const bool roles = !m_document.plan().table<Role>().isEmpty();
    m_add->setEnabled(roles && !m_document.isReadOnly());
    if (m_view->matrix().rowCount() > 0) {
        m_layout->setCurrentWidget(m_view);
        return;
    }
    if (roles)
        m_empty->offer(tr("The matrix says who is responsible, accountable, consulted and informed; it has no activity yet."), m_add->text(),
                       m_add->isEnabled() ? m_add : nullptr);
    else
        m_empty->offer(tr("The matrix is made of roles; add some under Tables first."), {}, nullptr);
    m_layout->setCurrentWidget(m_empty);
}

} // namespace Plimsoll
